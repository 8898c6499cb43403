  cp.execSync('echo "$NAME" | sh printer.sh', { env: { ...process.env, NAME: name } });
}
