	list := exec.Command("tar", "-czf", archive, "--verbatim-files-from", "--files-from=-")
	list.Stdin = strings.NewReader(strings.Join(names, "\n") + "\n")
	return list.Run()
}
