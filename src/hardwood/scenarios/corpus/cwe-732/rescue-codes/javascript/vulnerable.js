  fs.writeFileSync(CODE_FILE, codes.join('\n') + '\n');
}
