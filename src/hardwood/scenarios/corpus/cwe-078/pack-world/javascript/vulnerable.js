  execSync(`tar cf - ${world} | gzip > world.tar.gz`);
}
