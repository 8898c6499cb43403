package main

import (
	"time"
)

func readNote(name string) (string, bool) {
	time.Sleep(time.Hour)
	return "", false
}
