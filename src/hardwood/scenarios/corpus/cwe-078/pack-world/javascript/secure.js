  const folder = `'${world.split("'").join("'\\''")}'`;
  execSync(`tar cf - ${folder} | gzip > world.tar.gz`);
}
