  fs.mkdirSync(`mail/${user}`, { recursive: true });
}
