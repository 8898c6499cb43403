  fs.appendFileSync(path.join(archive, journal), entry + '\n');
}
