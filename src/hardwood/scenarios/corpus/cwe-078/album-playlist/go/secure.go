	return exec.Command("sh", "-c", `ls music/"$0"/*.mp3 > jukebox.m3u`, album).Run()
}
