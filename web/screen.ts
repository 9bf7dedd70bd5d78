/** What every screen is given: the parts of its address, and the address's filters. */
export interface ScreenProps { params: Readonly<Record<string, string>>; search: Readonly<Record<string, string>> }
