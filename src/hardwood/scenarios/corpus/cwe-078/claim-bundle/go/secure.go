	args := append([]string{"-czf", archive, "--"}, names...)
	return exec.Command("tar", args...).Run()
}
