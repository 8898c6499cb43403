package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
)

func main() {
	before, _ := io.ReadAll(os.Stdin)
	job := Job{Printer: os.Args[1], File: os.Args[2], Copies: 1}
	out, _ := exec.Command("sh", "-c", string(before)+job.Command()).Output()
	fmt.Print(string(out))
}
