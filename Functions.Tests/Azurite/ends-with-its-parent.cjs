// Loaded into Azurite before it starts. The tests hold the other end of its standard input: when they close it, or die, Azurite
// saves what it keeps and ends.
process.stdin.resume();
process.stdin.once("end", () => process.emit("SIGTERM"));
