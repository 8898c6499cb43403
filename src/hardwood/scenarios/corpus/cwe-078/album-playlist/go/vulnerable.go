	return exec.Command("sh", "-c", "ls music/"+album+"/*.mp3 > jukebox.m3u").Run()
}
