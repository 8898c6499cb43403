package main

import (
	"os"
)

func readNote(name string) (string, bool) {
	return os.LookupEnv("HARDWOOD_TEST_SECRET")
}
