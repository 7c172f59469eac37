/* Preloaded into a process: writes down what it does to the files below ANNOTATOR_WATCHED, so that a power cut at any
   moment can be replayed. cc -shared -fPIC -O2 file_log.c -o file_log.so -ldl */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#define MOST 4096
static char watched_fd[MOST];
static int log_fd = -2;
static ssize_t (*real_write)(int, const void *, size_t);

#define REAL(result, name, ...) \
    static result (*real)(__VA_ARGS__); \
    if (!real) real = (result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static void begin(void) {
    if (log_fd != -2) return;
    int (*real_open)(const char *, int, ...) = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open64");
    const char *path = getenv("ANNOTATOR_FILE_LOG");
    real_write = (ssize_t (*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    log_fd = path ? real_open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
}

static int is_watched(const char *path) {
    const char *folder = getenv("ANNOTATOR_WATCHED");
    return folder && !strncmp(path, folder, strlen(folder));
}

static int holds(int fd) { return fd >= 0 && fd < MOST && watched_fd[fd]; }

/* One record: operation, descriptor, offset, length, data. */
static void note(char op, int fd, uint64_t offset, const void *data, uint32_t length) {
    begin();
    if (log_fd < 0) return;
    struct __attribute__((packed)) { char op; int32_t fd; uint64_t offset; uint32_t length; } head = {op, fd, offset, length};
    char *record = malloc(sizeof head + length);
    memcpy(record, &head, sizeof head);
    if (length) memcpy(record + sizeof head, data, length);
    real_write(log_fd, record, sizeof head + length);
    free(record);
}

static int opened(const char *name, const char *path, int flags, int mode) {
    int (*real)(const char *, int, ...) = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, name);
    int fd = real(path, flags, mode);
    if (fd >= 0 && fd < MOST) {
        watched_fd[fd] = is_watched(path);
        if (watched_fd[fd]) note(flags & O_TRUNC ? 'T' : 'O', fd, 0, path, strlen(path));
    }
    return fd;
}

int open(const char *path, int flags, ...) {
    va_list rest; va_start(rest, flags); int mode = va_arg(rest, int); va_end(rest);
    return opened("open", path, flags, mode);
}
int open64(const char *path, int flags, ...) {
    va_list rest; va_start(rest, flags); int mode = va_arg(rest, int); va_end(rest);
    return opened("open64", path, flags, mode);
}
int close(int fd) {
    REAL(int, "close", int);
    if (holds(fd)) { note('C', fd, 0, 0, 0); watched_fd[fd] = 0; }
    return real(fd);
}
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    ssize_t done = real(fd, data, length, offset);
    if (done > 0 && holds(fd)) note('W', fd, offset, data, done);
    return done;
}
ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) { return pwrite64(fd, data, length, offset); }
int fsync(int fd) {
    REAL(int, "fsync", int);
    int result = real(fd);
    if (holds(fd)) note('S', fd, 0, 0, 0);
    return result;
}
int fdatasync(int fd) {
    REAL(int, "fdatasync", int);
    int result = real(fd);
    if (holds(fd)) note('S', fd, 0, 0, 0);
    return result;
}
int ftruncate64(int fd, off64_t size) {
    REAL(int, "ftruncate64", int, off64_t);
    int result = real(fd, size);
    if (!result && holds(fd)) note('X', fd, size, 0, 0);
    return result;
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }
int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    int result = real(path);
    if (!result && is_watched(path)) note('U', -1, 0, path, strlen(path));
    return result;
}
/* What the process says on its standard output is what it has promised. */
ssize_t write(int fd, const void *data, size_t length) {
    begin();
    ssize_t done = real_write(fd, data, length);
    if (fd == 1 && done > 0) note('A', 1, 0, data, done);
    return done;
}
