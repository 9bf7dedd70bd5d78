/** The zone of those who act for the whole network: visitors, jobs, whoever has no organisation of her own yet. */
export const NETWORK_ZONE = 'America/Toronto'
