	return run(fmt.Sprintf("tar cf - %s | gzip > world.tar.gz", world))
}
