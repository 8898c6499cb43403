	return exec.Command("sh", "-c", `echo "$1" | sh printer.sh`, "sh", name).Run()
}
