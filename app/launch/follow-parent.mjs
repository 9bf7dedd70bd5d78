// Loaded only when bootstrap.mjs had to stay beside the program: if it is killed, the program stops as if asked to.
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
