package main

import (
	"os"
	"strconv"
)

func main() {
	file, _ := os.Create("build.log")
	defer file.Close()
	for i := 1; i+2 < len(os.Args); i += 3 {
		seconds, _ := strconv.Atoi(os.Args[i+1])
		reportDone(file, os.Args[i], seconds, os.Args[i+2])
	}
}
