package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// Scanned books lie as text files in shelves/<shelf>/<book>.txt

func reportName() string {
	return filepath.Join("reports", "words-"+time.Now().Format("2006-01")+".txt")
}

func haveReport() bool {
	_, err := os.Stat(reportName())
	return !errors.Is(err, fs.ErrNotExist)
}

// wordsInLibrary is how many words the whole digital library has.
func wordsInLibrary() (words int) {
	out, _ := exec.Command("sh", "-c", "cat shelves/*/*.txt | wc -w").Output()
	fmt.Sscan(strings.TrimSpace(string(out)), &words)
	return words
}

// wordsOnShelf is how many words the books of one shelf have together:
// of the shelf "poems", for example, cat shelves/poems/*.txt | wc -w
func wordsOnShelf(shelf string) (words int) {
