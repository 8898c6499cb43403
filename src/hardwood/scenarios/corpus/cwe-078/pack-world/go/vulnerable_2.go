	return run(fmt.Sprintf("tar cf - %q | gzip > world.tar.gz", world))
}
