  cp.execSync(`echo ${name} | sh printer.sh`);
}
