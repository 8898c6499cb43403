	quoted := "'" + strings.Join(strings.Split(world, "'"), `'"'"'`) + "'"
	return run(fmt.Sprintf("tar cf - %s | gzip > world.tar.gz", quoted))
}
