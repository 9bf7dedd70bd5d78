/** What concerns the request itself stays as it was asked; names have their own gesture. */
export const isNotable = ({ key }: { key: string }): boolean => !key.startsWith('request.') && key !== 'person.called-name' && key !== 'person.family-name'
