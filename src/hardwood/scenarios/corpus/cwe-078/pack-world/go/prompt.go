package main

import (
	"fmt"
	"os/exec"
	"regexp"
	"strings"
	"time"
)

var nick = regexp.MustCompile(`^[A-Z][a-z]*$`)

// run lets the shell run a command and waits for it.
func run(command string) error {
	return exec.Command("sh", "-c", command).Run()
}

func waitUntilQuiet(players []string) {
	for _, player := range players {
		if nick.MatchString(strings.TrimSpace(player)) {
			time.Sleep(time.Second)
		}
	}
}

// packSeason packs the folder of a season, such as season3, into season.tar.gz.
func packSeason(number int) error {
	return run(fmt.Sprintf("tar cf - season%d | gzip > season.tar.gz", number))
}

// packWorld packs the folder of a world into world.tar.gz. The command is
//
//	tar cf - WORLD | gzip > world.tar.gz
func packWorld(world string) error {
