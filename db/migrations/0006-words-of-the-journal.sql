-- not breaking
-- Where what was said was not erased, it is still what the journal sealed: the salted hash of the words, and the outcome that was answered.
-- Whoever verifies is told a number, and reads no word.
create function kernel.payloads_altered(above xid8, below xid8) returns bigint language sql stable security definer set search_path = ''
begin atomic
  select count(*) from kernel.journal j join kernel.payload p on p.tenant_id = j.tenant_id and p.id = j.id
  where j.xid >= above and j.xid < below and (sha256(p.salt || convert_to(p.input, 'UTF8')) <> j.payload_hash
    or p.answer ->> 'status' is distinct from j.status or p.answer ->> 'code' is distinct from j.refusal);
end;
revoke all on function kernel.payloads_altered(xid8, xid8) from public;
grant execute on function kernel.payloads_altered(xid8, xid8) to jalon_worker;
