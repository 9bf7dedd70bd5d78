-- not breaking
-- A copy made for another organisation is read by it until it is withdrawn, whatever a question asks; its writer keeps reading it.
alter policy reading on referral_content using (tenant_id = kernel.tenant() or (to_id = kernel.tenant() and withdrawn_at is null));
