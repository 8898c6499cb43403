  const command = 'tar cf - "' + world + '" | gzip > world.tar.gz';
  spawnSync(command, { shell: true });
}
