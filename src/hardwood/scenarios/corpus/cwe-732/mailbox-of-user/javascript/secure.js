  fs.mkdirSync(`mail/${user}`, { recursive: true, mode: 0o700 });
}
