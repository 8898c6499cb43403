  fs.writeFileSync(file, `[upload]\nkey = ${key}\n`);
}
