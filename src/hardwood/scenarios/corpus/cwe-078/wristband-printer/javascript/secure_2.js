  cp.execFileSync('sh', ['printer.sh'], { input: name + '\n' });
}
