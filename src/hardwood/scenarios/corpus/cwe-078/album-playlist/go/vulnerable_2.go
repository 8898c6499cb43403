	command := fmt.Sprintf("ls \"music/%s\"/*.mp3 > jukebox.m3u", album)
	return exec.Command("bash", "-c", command).Run()
}
