-- not breaking
-- A first meeting has its day, and an hour when it is known.
alter table referral add column meeting_time text constraint referral_meeting_hour check (meeting_time is null or (meeting_on is not null and meeting_time ~ '^([01]\d|2[0-3]):[0-5]\d$'));
call kernel.classify('referral', '
 meeting_time plain keep: at what hour she is expected
');
