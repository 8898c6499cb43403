  execFileSync('tar', ['-czf', ARCHIVE, ...names]);
}
