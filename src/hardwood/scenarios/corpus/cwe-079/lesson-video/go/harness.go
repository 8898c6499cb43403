package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Print(Lesson{Topic: "x", Video: os.Args[1]}.Frame())
}
