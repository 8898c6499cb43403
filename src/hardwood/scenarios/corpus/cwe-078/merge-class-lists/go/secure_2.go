	out, err := os.Create("merged.txt")
	if err != nil {
		return err
	}
	defer out.Close()
	cmd := exec.Command("sort", "-u", "--", first, second)
	cmd.Stdout = out
	return cmd.Run()
}
