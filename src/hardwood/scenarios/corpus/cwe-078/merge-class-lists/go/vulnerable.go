	command := "cat " + first + " " + second + " | sort -u > merged.txt"
	return exec.Command("sh", "-c", command).Run()
}
