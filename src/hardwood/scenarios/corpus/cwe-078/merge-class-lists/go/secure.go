	command := `cat "$0" "$1" | sort -u > merged.txt`
	return exec.Command("sh", "-c", command, first, second).Run()
}
