  spawnSync('tar', ['czf', 'world.tar.gz', world]);
}
