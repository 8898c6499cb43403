  appendFileSync(transcript(room), `${clock} ${nick}: ${text}\n`);
}
