const bytes = (text: string) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
const text = (buffer: ArrayBuffer | null) => (buffer ? btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') : undefined)
interface Asked { challenge: string; rpId?: string; timeout?: number; allowCredentials?: { id: string; type: 'public-key' }[] }

/** What the browser answers to the door's challenge; undefined when there is no key, or she changed her mind. */
const signed = async (o: Asked): Promise<object | undefined> => {
  const key = await navigator.credentials.get({ publicKey: { ...o, challenge: bytes(o.challenge), userVerification: 'required', allowCredentials: (o.allowCredentials ?? []).map((c) => ({ ...c, id: bytes(c.id) })) } }).catch(() => null)
  if (!(key instanceof PublicKeyCredential) || !(key.response instanceof AuthenticatorAssertionResponse)) return undefined
  const { response: r } = key
  return { id: key.id, rawId: key.id, type: key.type, clientExtensionResults: {}, response: { clientDataJSON: text(r.clientDataJSON), authenticatorData: text(r.authenticatorData), signature: text(r.signature), userHandle: text(r.userHandle) } }
}

const post = (path: string, body: object) => fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).catch(() => undefined)
/** `open`: the session goes on. Else the code of the refusal, to be said (`t.refusal`); `gone`: there is no session to open any more. */
export type Unlocked = { status: 'open' | 'gone' | 'unreached' } | { status: 'refused'; code: string; args?: Record<string, string | number> }
const read = async (response: Response | undefined): Promise<Unlocked> => {
  if (!response || response.status >= 500) return { status: 'unreached' }
  if (response.ok) return { status: 'open' }
  return response.status === 401 ? { status: 'gone' } : ((await response.json()) as Unlocked)
}

/** Opens a session that fell asleep, with her password (none in a demonstration). */
export const unlockByPassword = async (password: string): Promise<Unlocked> => read(await post('/entrer/deverrouiller', { password }))
/** The same with a key. */
export const unlockByKey = async (): Promise<Unlocked> => {
  const asked = await post('/entrer/deverrouiller/cle', {})
  if (!asked?.ok) return read(asked)
  const proof = await signed(((await asked.json()) as { view: Asked }).view)
  return proof ? read(await post('/entrer/deverrouiller', { proof })) : { status: 'refused', code: 'access.key-refused' }
}
