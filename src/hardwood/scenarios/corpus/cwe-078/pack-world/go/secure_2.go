	return exec.Command("tar", "-czf", "world.tar.gz", "--", world).Run()
}
