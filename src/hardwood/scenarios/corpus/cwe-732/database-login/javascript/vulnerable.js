  fs.writeFileSync(file, `${user}:${password}\n`);
}
