	cmd := exec.Command("sh", "printer.sh")
	cmd.Stdin = strings.NewReader(name + "\n")
	return cmd.Run()
}
