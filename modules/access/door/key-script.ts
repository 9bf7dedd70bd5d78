/**
 * Asks the browser for a key, or for a new one, and sends what it answers with the form `#key`, whose `data-options` holds the challenge.
 * Written for the browsers of 2020: it turns base64url into bytes itself.
 */
export const keyScript = `(()=>{
const form=document.getElementById('key'),says=document.getElementById('key-says'),options=JSON.parse(form.dataset.options)
const bytes=text=>Uint8Array.from(atob(text.replace(/-/g,'+').replace(/_/g,'/')),c=>c.charCodeAt(0))
const text=buffer=>buffer?btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\\+/g,'-').replace(/\\//g,'_').replace(/=+$/,''):undefined
const asked=()=>({...options,challenge:bytes(options.challenge),...(options.user&&{user:{...options.user,id:bytes(options.user.id)}}),
excludeCredentials:(options.excludeCredentials||[]).map(c=>({...c,id:bytes(c.id)})),allowCredentials:(options.allowCredentials||[]).map(c=>({...c,id:bytes(c.id)}))})
form.hidden=!window.PublicKeyCredential
form.addEventListener('submit',async event=>{
if(form.elements.proof.value)return
event.preventDefault();says.textContent=''
try{
const key=await navigator.credentials[options.user?'create':'get']({publicKey:asked()}),r=key.response
form.elements.proof.value=JSON.stringify({id:key.id,rawId:key.id,type:key.type,clientExtensionResults:{},authenticatorAttachment:key.authenticatorAttachment||undefined,
response:options.user?{clientDataJSON:text(r.clientDataJSON),attestationObject:text(r.attestationObject),transports:r.getTransports?r.getTransports():[]}
:{clientDataJSON:text(r.clientDataJSON),authenticatorData:text(r.authenticatorData),signature:text(r.signature),userHandle:text(r.userHandle)}})
form.submit()
}catch{says.textContent=says.dataset.refused}
})})()`
