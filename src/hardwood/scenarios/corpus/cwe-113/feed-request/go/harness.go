package main

import "os"

func main() {
	if err := writeFeedRequest(os.Stdout, os.Args[1]); err != nil {
		os.Exit(1)
	}
}
