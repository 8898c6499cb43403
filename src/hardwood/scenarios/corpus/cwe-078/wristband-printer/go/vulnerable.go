	return exec.Command("sh", "-c", "echo "+name+" | sh printer.sh").Run()
}
