	command := fmt.Sprintf("cat %q %q | sort -u > merged.txt", first, second)
	return exec.Command("sh", "-c", command).Run()
}
