  execSync(`tar -czf ${ARCHIVE} -- ${names.join(' ')}`);
}
